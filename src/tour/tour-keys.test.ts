import { expect, test } from 'vitest';
import { actOf, type Focus } from './tour-keys.ts';

const press = (key: string, { shift = false, held = false, focus = 'page' as Focus } = {}) =>
  actOf({ key, shiftKey: shift, held }, focus);

test('what a clicker sends works whatever has the focus', () => {
  for (const focus of ['page', 'control', 'text'] as const) {
    expect(press('PageDown', { focus })).toBe('next');
    expect(press('PageUp', { focus })).toBe('back');
    expect(press('F5', { focus })).toBe('fullScreen');
  }
  expect(press('.')).toBe('blank');
  expect(press('.', { focus: 'control' })).toBe('blank');
});

test('Space goes on and with Shift back, but belongs to a control that has the focus', () => {
  expect(press(' ')).toBe('next');
  expect(press(' ', { shift: true })).toBe('back');
  expect(press(' ', { focus: 'control' })).toBeUndefined();
  expect(press('Enter', { focus: 'control' })).toBeUndefined();
});

test('letters are heard in both cases, and by nobody who types or holds Ctrl', () => {
  expect(press('b')).toBe('blank');
  expect(press('B', { shift: true })).toBe('blank');
  for (const key of ['b', 's', 'g', '.', ' ', 'ArrowRight', 'Home', '?'])
    expect(press(key, { focus: 'text' })).toBeUndefined();
  expect(press('b', { held: true })).toBeUndefined();
  expect(press('F5', { held: true })).toBeUndefined();
});

test('Esc leaves, also out of a field', () => {
  expect(press('Escape')).toBe('leave');
  expect(press('Escape', { focus: 'text' })).toBe('leave');
});
