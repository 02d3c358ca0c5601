import { relevantSettings, settingNames, type Environment } from '../config.ts';
import { foreignValues } from './foreign-values.ts';
import type { EnvFile } from './env-file.ts';
import { isReadByOthers, looksLikeSetting, settingMeantBy } from './misspelled-names.ts';

/**
 * What is set, but not read, each with the reason: names that are nearly those of settings, and values that are meant for others.
 *
 * @param file what `.env` says
 */
export function settingWarnings(environment: Environment, file: EnvFile): string[] {
  const inFile = Object.keys(file.values);
  const inEnvironment = Object.keys(environment).filter((name) => environment[name] && !inFile.includes(name));
  return [
    ...file.warnings.map((warning) => `.env, ${warning}`),
    // Those that are nearly a setting's are refused.
    ...inFile
      .filter(isUnknown)
      .filter((name) => !isReadByOthers(name) && !settingMeantBy(name, settingNames))
      .map((name) => unread(name, 'in .env')),
    ...inEnvironment
      .filter(isUnknown)
      .filter((name) => looksLikeSetting(name, settingNames))
      .map((name) => unread(name, 'in the environment')),
    ...foreignValues(relevantSettings({ ...file.values, ...environment })).map(
      ({ name, value, reason }) => `${name} is "${value}", ${reason}; it is ignored.`,
    ),
  ];
}

function isUnknown(name: string): boolean {
  return !settingNames.includes(name);
}

function unread(name: string, place: string): string {
  const meant = settingMeantBy(name, settingNames);
  return `${name} ${place} is not a setting and is not read${meant ? `; did you mean ${meant}?` : '.'}`;
}
