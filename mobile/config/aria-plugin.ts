interface Platform {
  template?: { mergeComponents(context: Context, components: Record<string, Record<string, string>>): void }
}
interface Context {
  registerMethod(method: { name: string; fn(platform: Platform): void }): void
}

const attributes = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-expanded': '',
  'aria-live': '',
}

/** The mini-program's templates know no `aria-*` of themselves: what the elements say would be dropped. */
export default function ariaPlugin(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView']
      platform.template?.mergeComponents(
        context,
        Object.fromEntries(components.map((name) => [name, { ...attributes }])),
      )
    },
  })
}
