import { useState } from 'react';
import { type Contract, MATTER_LIMITS } from '../../costs/matters.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ContractForm } from './ContractForm.tsx';
import { focusOn, type Stating } from './useStating.ts';

type ContractsProps = { contracts: readonly Contract[]; change: Stating['change'] };

/** An id that no contract has. */
function freeId(contracts: readonly Contract[]): string {
  let number = contracts.length + 1;
  while (contracts.some(({ id }) => id === `v${number}`)) number += 1;
  return `v${number}`;
}

/** The contracts that were given, to change or remove, and a form for one more. */
export function Contracts({ contracts, change }: ContractsProps) {
  const [editing, setEditing] = useState<string>();
  const edited = contracts.find(({ id }) => id === editing);
  const isFull = contracts.length >= MATTER_LIMITS.contracts;
  const save = (contract: Contract) => {
    const after = edited
      ? contracts.map((each) => (each.id === contract.id ? contract : each))
      : [...contracts, contract];
    change(`„${contract.name}“ ist ${edited ? 'geändert' : 'aufgenommen'}.`, { contracts: after });
    setEditing(undefined);
    focusOn('vertraege');
  };
  const remove = ({ id, name }: Contract) => {
    change(`„${name}“ ist entfernt.`, { contracts: contracts.filter((each) => each.id !== id) });
    setEditing(undefined);
    focusOn('vertraege');
  };
  return (
    <section aria-labelledby="vertraege">
      <h3 id="vertraege" tabIndex={-1}>
        Ihre Verträge
      </h3>
      {contracts.length > 0 && (
        <ul className="text-list">
          {contracts.map((contract) => (
            <li key={contract.id}>
              {contract.name}{' '}
              <Button kind="plain" onClick={() => setEditing(contract.id)}>
                Ändern<span className="visually-hidden">: {contract.name}</span>
              </Button>{' '}
              <Button kind="plain" onClick={() => remove(contract)}>
                Entfernen<span className="visually-hidden">: {contract.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isFull && edited === undefined ? (
        <p>Mehr als {MATTER_LIMITS.contracts} Verträge nimmt diese Übersicht nicht auf.</p>
      ) : (
        <Disclosure
          key={edited?.id ?? freeId(contracts)}
          summary={edited ? 'Vertrag ändern' : 'Vertrag hinzufügen'}
          open={edited !== undefined}
        >
          <ContractForm
            id={edited?.id ?? freeId(contracts)}
            given={edited}
            onSave={save}
            {...(edited && {
              onCancel: () => {
                setEditing(undefined);
                focusOn('vertraege');
              },
            })}
          />
        </Disclosure>
      )}
    </section>
  );
}
