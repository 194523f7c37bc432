package dev.retort.revision;

import dev.retort.operation.Operations;

/** A revision: how the schema gets from its parent to here, and back. */
public interface Migration {

    void upgrade(Operations op);

    void downgrade(Operations op);
}
