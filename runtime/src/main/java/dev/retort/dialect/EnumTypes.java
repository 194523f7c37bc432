package dev.retort.dialect;

import dev.retort.operation.AlterEnumType;
import dev.retort.operation.RenameEnumType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.List;

/** How one database says what an enum type is. */
interface EnumTypes {

    List<String> create(EnumType type);

    List<String> rename(RenameEnumType operation);

    /** After rows were asked for values that go. */
    List<String> alter(AlterEnumType operation);

    List<String> drop(Identifier name);

    /** The values as the catalogue has them. */
    List<String> stored(List<String> values);
}
