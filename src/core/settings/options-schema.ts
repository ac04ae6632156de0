import { z } from 'zod';
import { severalLines, oneLine, webAddress } from './forms.ts';
import { replaceableComponents } from './replaceable-components.ts';

/** Two slashes start an address on another host, and browsers treat a backslash as a slash. */
const ownPath = oneLine.regex(
  /^\/(?![/\\])/u,
  'must be a path on the site, such as /own.js for the file public/own.js: pages load nothing from other hosts',
);

/** Links that are never requested by browsers, whatever their target. */
const namingLinks = ['alternate', 'author', 'license', 'me', 'pingback', 'webmention'] as const;
const loadingLinks = ['apple-touch-icon', 'icon', 'modulepreload', 'preload', 'search', 'stylesheet'] as const;

const linkAttributes = z
  .strictObject({
    rel: z.enum([...namingLinks, ...loadingLinks]),
    href: z.union([ownPath, webAddress]),
    type: oneLine.optional(),
    title: oneLine.optional(),
    hreflang: oneLine.optional(),
    sizes: oneLine.optional(),
    media: oneLine.optional(),
    as: oneLine.optional(),
  })
  .superRefine(({ rel, href }, context) => {
    const isNaming = (namingLinks as readonly string[]).includes(rel);
    const { error } = isNaming ? {} : ownPath.safeParse(href);
    for (const { message } of error?.issues ?? []) context.addIssue({ code: 'custom', path: ['href'], message });
  });

const scriptEntry = z
  .strictObject({
    tag: z.literal('script'),
    attrs: z
      .strictObject({
        src: ownPath.optional(),
        type: z.enum(['module', 'application/ld+json']).optional(),
        async: z.boolean().optional(),
        defer: z.boolean().optional(),
      })
      .prefault({}),
    content: severalLines
      .regex(
        /^(?!.*<(?:\/script|!--))/isu,
        'must not contain </script or <!--: write "<\\/script" or "<\\!--" in strings',
      )
      .default(''),
  })
  .refine(({ attrs, content }) => (attrs.src === undefined) !== (content === ''), {
    error: 'must have either “src” or “content”',
  });

const headEntry = z.discriminatedUnion('tag', [
  z.strictObject({
    tag: z.literal('meta'),
    attrs: z.strictObject({ name: oneLine.optional(), property: oneLine.optional(), content: oneLine }),
  }),
  z.strictObject({ tag: z.literal('link'), attrs: linkAttributes }),
  scriptEntry,
]);

/** One element in the head of every page. */
export type HeadEntry = z.output<typeof headEntry>;

/** The options of `offprint()` in `astro.config.mjs`. */
export const optionsSchema = z.strictObject({
  customCss: z
    .array(oneLine)
    .default([])
    .describe(
      'Paths of your own style sheets, such as `./src/own.css`. Their rules take precedence over those of the site.',
    ),
  head: z
    .array(headEntry)
    .default([])
    .describe(
      'More elements for the head of every page: `{ tag: "meta", attrs: { name, content } }`, `{ tag: "link", attrs: { rel, href } }`, ' +
        '`{ tag: "script", attrs: { src } }`, or a script with `content`. Pages load nothing from other hosts.',
    ),
  components: z
    .strictObject(
      mapNames(replaceableComponents, () =>
        oneLine.optional().describe('The path of the component, relative to the project folder.'),
      ),
    )
    .transform(dropUndefined)
    .prefault({})
    .describe(
      'Your own components, which replace the components with the same names: `Colophon: "./src/Colophon.astro"`.',
    ),
});

export type Options = z.output<typeof optionsSchema>;

function dropUndefined(files: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, file]])),
  );
}

function mapNames<Name extends string, Value>(names: Readonly<Record<Name, unknown>>, make: () => Value) {
  return Object.fromEntries(Object.keys(names).map((name) => [name, make()])) as Record<Name, Value>;
}
