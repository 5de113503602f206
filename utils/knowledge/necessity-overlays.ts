import type { Bilingual } from './bilingual';
import type { Category } from './categories';
import type { Necessity } from './necessity';
import type { ProvisionId } from './provisions';
import type { ServiceFunctionId } from './service-functions';

/** What differs from the Chinese table elsewhere. `jurisdictions` lists where the row holds. */
export interface NecessityOverlay {
  readonly jurisdictions: readonly ('eu' | 'uk' | 'us-ca' | 'other')[];
  readonly category: Category;
  readonly functions: readonly ServiceFunctionId[];
  readonly necessity: Necessity;
  readonly reason: Bilingual;
  readonly condition?: Bilingual;
  readonly provisions: readonly ProvisionId[];
}

const EVERYWHERE_ELSE = ['eu', 'uk', 'us-ca', 'other'] as const;
const ORDERS = [
  'delivery-order',
  'pickup-order',
  'digital-order',
  'food-order',
  'cross-border-order',
  'age-restricted-order',
  'medicine-order',
] as const;
const ACCOUNT_THAT_ORDERS: Bilingual = { en: 'the account takes orders', zh: '该账户用于下单' };

/**
 * Overlays for jurisdictions other than mainland China. Source: the project's definitions (design/definitions.md, Jurisdictions) and
 * law/README.md, Other jurisdictions, both 2026-11-22.
 */
export const NECESSITY_OVERLAYS: readonly NecessityOverlay[] = [
  {
    jurisdictions: EVERYWHERE_ELSE,
    category: 'recipient-name',
    functions: ['registration'],
    necessity: 'conditional',
    reason: {
      en: 'an account that takes orders may hold the name to deliver to',
      zh: '用于下单的账户可以保存收货人姓名',
    },
    condition: ACCOUNT_THAT_ORDERS,
    provisions: [],
  },
  {
    jurisdictions: EVERYWHERE_ELSE,
    category: 'legal-name',
    functions: ['registration'],
    necessity: 'conditional',
    reason: {
      en: 'an account that takes orders may hold the name to deliver to',
      zh: '用于下单的账户可以保存收货人姓名',
    },
    condition: ACCOUNT_THAT_ORDERS,
    provisions: [],
  },
  {
    jurisdictions: EVERYWHERE_ELSE,
    category: 'email',
    functions: ['registration', 'login', ...ORDERS],
    necessity: 'necessary',
    reason: { en: 'account name, and confirmation of the order', zh: '用作账户名，并用于订单确认' },
    provisions: [],
  },
  {
    jurisdictions: EVERYWHERE_ELSE,
    category: 'account-phone',
    functions: ['registration', 'login', ...ORDERS],
    necessity: 'conditional',
    reason: {
      en: 'e-mail serves as account name; a phone is needed only where the person chose it',
      zh: '电子邮箱即可作为账户名，仅在用户选择手机时才需要',
    },
    condition: { en: 'the phone is the chosen account name', zh: '用户选择以手机号作为账户名' },
    provisions: [],
  },
  {
    jurisdictions: EVERYWHERE_ELSE,
    category: 'recipient-phone',
    functions: ORDERS,
    necessity: 'conditional',
    reason: { en: 'a carrier may need to reach the recipient', zh: '承运人可能需要联系收货人' },
    condition: { en: 'the carrier needs it for this delivery', zh: '承运人为本次配送确需该号码' },
    provisions: [],
  },
];
