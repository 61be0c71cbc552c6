import { type AnswerBlock, faqGroups } from '../pages/info/content/faq.ts';
import { type Operator, phoneLink } from '../pages/operator.ts';
import { plain } from '../questionnaire/richText.ts';

/** One thing in the words of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown };

const plainBlock = (block: AnswerBlock): string =>
  typeof block === 'string' ? plain(block) : block.map((point) => `– ${plain(point)}`).join('\n');

/** The questions and answers page as https://schema.org/FAQPage. */
export const faqPage = (operator: Operator, minutes: number): Thing => ({
  '@type': 'FAQPage',
  mainEntity: faqGroups(operator, minutes)
    .flatMap(({ entries }) => entries)
    .map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.map(plainBlock).join('\n') },
    })),
});

/** Who offers the consultation, as https://schema.org/ProfessionalService. */
export const professionalService = ({ name, role, address, email, phone, siteUrl }: Operator): Thing => ({
  '@type': 'ProfessionalService',
  '@id': `${siteUrl}/#anbieter`,
  name: `Betriebskompass – ${name}`,
  description: role,
  url: `${siteUrl}/`,
  image: `${siteUrl}/social.png`,
  email,
  telephone: phoneLink(phone).replace('tel:', ''),
  address: {
    '@type': 'PostalAddress',
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.town,
    addressCountry: 'DE',
  },
  areaServed: { '@type': 'Country', name: 'Deutschland' },
});

/** The way from the start page to a page, as https://schema.org/BreadcrumbList. Addresses are complete. */
export const breadcrumbList = (steps: readonly { name: string; address: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address,
  })),
});

/** Things as a data block for the head of a page; search engines read it, browsers do not run it. */
export function dataBlock(things: readonly Thing[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
