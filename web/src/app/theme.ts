import type { ThemeConfig } from 'antd';

/** Ant Design in the colours of styles/base.css. Grey and red texts are dark enough to be read (WCAG AA). */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: '#1d5fb8',
    // Darker, not lighter, where the mouse is: white words on it stay readable.
    colorPrimaryHover: '#174f9c',
    colorPrimaryActive: '#0f3d7a',
    colorLink: '#1d5fb8',
    colorLinkHover: '#0f3d7a',
    colorText: '#1c2733',
    colorTextSecondary: '#4d5b6b',
    colorTextTertiary: '#5a6878',
    colorTextPlaceholder: '#667383',
    colorTextDisabled: '#667383',
    colorError: '#b3261e',
    colorSuccess: '#1b7a43',
    colorWarning: '#b26a00',
    borderRadius: 6,
    fontFamily: 'inherit',
    // Where the system asks for less motion the end of an animation is never told, and what it hides would stay.
    motion: false,
  },
};
