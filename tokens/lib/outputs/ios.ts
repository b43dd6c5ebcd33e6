// Swift constants. iOS knows both dark and increased contrast: each colour follows them by itself.
import { modes } from '../modes.ts';
import type { Theme, Token } from '../resolve.ts';
import { bytes, pixels, type ColorValue, type Measure, type ShadowValue } from '../values.ts';

/** `font-size-heading-1` to `fontSizeHeading1`. */
export const swiftName = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `0xRRGGBBAA` */
const rgba = (color: ColorValue): string =>
  `0x${bytes(color)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
const decimal = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
const seconds = ({ value, unit }: Measure): number => (unit === 's' ? value : value / 1000);
const colors = (values: readonly ColorValue[]): string => `color(${values.map(rgba).join(', ')})`;

function constant({ name, type, raw }: Token): string {
  const value = raw.light;
  const declare = (swiftType: string, text: string): string =>
    `public static let ${swiftName(name)}: ${swiftType} = ${text}`;
  switch (type) {
    case 'color':
      return declare('UIColor', colors(modes.map((mode) => raw[mode] as ColorValue)));
    case 'dimension':
      return declare('CGFloat', decimal(pixels(value as Measure)));
    case 'duration':
      return declare('TimeInterval', decimal(seconds(value as Measure)));
    case 'fontWeight':
      return declare('CGFloat', decimal(value as number));
    case 'number':
      return declare('CGFloat', decimal(value as number));
    case 'cubicBezier':
      return declare('[Float]', `[${(value as number[]).map(decimal).join(', ')}]`);
    case 'shadow': {
      const { offsetY, blur } = value as ShadowValue;
      const each = modes.map((mode) => (raw[mode] as ShadowValue).color);
      return declare(
        'PreauShadow',
        `PreauShadow(y: ${decimal(pixels(offsetY))}, blur: ${decimal(pixels(blur))}, color: ${colors(each)})`,
      );
    }
    default:
      return declare('[String]', `[${(value as string[]).map((one) => `"${one}"`).join(', ')}]`);
  }
}

const swift = ({ tokens }: Theme): string => `import UIKit

/// A shadow under something raised, in points.
public struct PreauShadow {
    public let y: CGFloat
    public let blur: CGFloat
    public let color: UIColor
}

/// Design tokens of Préau. Colours follow dark mode and increased contrast; lengths are in points.
public enum Preau {
${tokens.map((token) => `    /// ${token.description}.\n    ${constant(token)}`).join('\n\n')}

    /// One colour of four, each 0xRRGGBBAA.
    private static func color(
        _ light: UInt32, _ dark: UInt32, _ contrast: UInt32, _ darkContrast: UInt32
    ) -> UIColor {
        UIColor { traits in
            let isDark = traits.userInterfaceStyle == .dark
            let value = traits.accessibilityContrast == .high
                ? (isDark ? darkContrast : contrast)
                : (isDark ? dark : light)
            return UIColor(
                red: CGFloat(value >> 24 & 0xFF) / 255,
                green: CGFloat(value >> 16 & 0xFF) / 255,
                blue: CGFloat(value >> 8 & 0xFF) / 255,
                alpha: CGFloat(value & 0xFF) / 255
            )
        }
    }
}
`;

export const iosFiles = (theme: Theme): Record<string, string> => ({
  'ios/Preau.swift': swift(theme),
});
