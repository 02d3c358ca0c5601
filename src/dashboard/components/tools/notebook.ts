/** What a notebook asks and of whom. */
export interface NotebookQuestion {
  /** What is asked, in a few words. */
  title: string;
  /** Address of the view. */
  address: string;
  /** Address of the API. */
  endpoint: string;
  /** A query that is complete without variables. */
  query: string;
  /** The release of the data that the view shows; null where it is not known. */
  release: string | null;
  /** Whether the API wants a token, which the reader has and the notebook must not hold. */
  withToken: boolean;
}

/** Name of the environment variable in which notebooks look for a token. */
const tokenVariable = 'KNOWLEDGE_GRAPH_TOKEN';

/** A Jupyter notebook (nbformat 4.5) that asks the same with Python and pandas. */
export function pythonNotebook(question: NotebookQuestion): string {
  const { title, address, endpoint, query, release, withToken } = question;
  const cells = [
    markdown(`# ${title}\n\nAsked at [${address}](${address}).`),
    code(
      [
        ...(withToken ? ['import os'] : []),
        'import json',
        'import urllib.request',
        '',
        'import pandas as pd',
        '',
        `endpoint = ${JSON.stringify(endpoint)}`,
        `query = r"""\n${query.trimEnd()}\n"""`,
        'headers = {"content-type": "application/json"}',
        ...(withToken ? [`headers["authorization"] = "Bearer " + os.environ["${tokenVariable}"]`] : []),
        'request = urllib.request.Request(endpoint, json.dumps({"query": query}).encode(), headers)',
        'with urllib.request.urlopen(request) as response:',
        '    answer = json.load(response)',
        'assert "errors" not in answer, answer["errors"]',
      ].join('\n'),
    ),
    ...(release === null
      ? []
      : [
          markdown('The figures of the page come from one release of the data. With another, they may differ.'),
          code(
            [
              `release = ${JSON.stringify(release)}`,
              'served = answer["extensions"]["dataRelease"]',
              'assert served == release, f"Expected the data of release {release}, but the server has {served}."',
            ].join('\n'),
          ),
        ]),
    code(
      [
        'found = next(iter(answer["data"].values()))',
        'if isinstance(found, dict) and "edges" in found:',
        '    found = [edge["node"] for edge in found["edges"]]',
        'rows = pd.json_normalize(found)',
        'rows',
      ].join('\n'),
    ),
  ];
  const notebook = {
    cells: cells.map((cell, index) => ({ id: `cell-${index + 1}`, ...cell })),
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

const markdown = (source: string) => ({ cell_type: 'markdown', metadata: {}, source });

const code = (source: string) => ({ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source });

/** A Quarto document that asks the same with R, httr2 and jsonlite. */
export function quartoDocument(question: NotebookQuestion): string {
  const { title, address, endpoint, query, release, withToken } = question;
  const token = withToken ? [`  req_auth_bearer_token(Sys.getenv("${tokenVariable}")) |>`] : [];
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    'format: html',
    '---',
    '',
    `Asked at <${address}>.`,
    '',
    '```{r}',
    'library(httr2)',
    'library(jsonlite)',
    '',
    `endpoint <- ${JSON.stringify(endpoint)}`,
    `query <- r"---(\n${query.trimEnd()}\n)---"`,
    'answer <- request(endpoint) |>',
    ...token,
    '  req_body_json(list(query = query)) |>',
    '  req_perform() |>',
    '  resp_body_string() |>',
    '  fromJSON(flatten = TRUE)',
    'stopifnot(is.null(answer$errors))',
    '```',
    ...(release === null
      ? []
      : [
          '',
          'The figures of the page come from one release of the data. With another, they may differ.',
          '',
          '```{r}',
          `stopifnot(answer$extensions$dataRelease == ${JSON.stringify(release)})`,
          '```',
        ]),
    '',
    '```{r}',
    'rows <- answer$data[[1]]',
    'if ("edges" %in% names(rows)) rows <- rows$edges',
    'rows',
    '```',
    '',
  ].join('\n');
}
