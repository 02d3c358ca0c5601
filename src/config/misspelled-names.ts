import leven, { closestMatch } from 'leven';

/** Without what is easily left out or added. */
const bare = (name: string): string => name.toUpperCase().replaceAll('_', '');

/** Most letters that a misspelled name differs by; short names are near to too many others. */
const maxTypos = (name: string): number => (name.length > 5 ? 2 : 1);

/**
 * @param name what is no setting
 * @param settings names of all settings
 * @returns the setting that was probably meant
 */
export function settingMeantBy(name: string, settings: readonly string[]): string | undefined {
  const near = settings.filter((setting) => leven(bare(name), bare(setting)) <= maxTypos(setting));
  return (
    closestMatch(name, near) ??
    // NEO4J_USERNAME, NEO4J_PASS
    (name.startsWith('NEO4J_')
      ? settings.find((setting) => setting.startsWith(name) || name.startsWith(setting))
      : undefined)
  );
}

/** What Kubernetes and Docker set for a service (`NEO4J_PORT_7687_TCP`), and what Neo4j itself reads (`NEO4J_HOME`, `NEO4J_server_…`). */
const setByOthers =
  /^NEO4J_(\w*_)?(SERVICE_(HOST|PORT)(_\w+)?|PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?|NAME|ENV_\w+)$|^NEO4J_(HOME|CONF|AUTH|AUTH_PATH|EDITION|PLUGINS|DEBUG|ACCEPT_LICENSE_AGREEMENT|\w*[a-z]\w*)$/;

/** Whether a name that is no setting looks like one of this program's. */
export function looksLikeSetting(name: string, settings: readonly string[]): boolean {
  if (setByOthers.test(name)) return false;
  return name.startsWith('NEO4J_') || settingMeantBy(name, settings) !== undefined;
}

/** Whether another program reads the name from the same `.env`: Docker Compose, or OpenTelemetry's libraries. */
export function isReadByOthers(name: string): boolean {
  return /^(COMPOSE|DOCKER|OTEL)_/.test(name);
}
