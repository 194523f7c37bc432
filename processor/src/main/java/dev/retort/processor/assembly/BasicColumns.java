package dev.retort.processor.assembly;

import dev.retort.processor.assembly.GeneratorDefinition.Source;
import java.util.Optional;

/** The columns of attributes that are neither embedded nor associations. */
final class BasicColumns {

    private final Context context;
    private final ColumnExtras extras;

    BasicColumns(Context context) {
        this.context = context;
        this.extras = new ColumnExtras(context);
    }

    void add(TableDraft table, Mapped mapped) {
        add(table, mapped, false, Optional.empty());
    }

    /** One without which rows may go, whatever the attribute says. */
    void addOptional(TableDraft table, Mapped mapped) {
        add(table, mapped, true, Optional.empty());
    }

    /** @param source where the values of a key come from */
    void add(TableDraft table, Mapped mapped, Optional<Source> source) {
        add(table, mapped, false, source);
    }

    private void add(TableDraft table, Mapped mapped, boolean isOptional, Optional<Source> source) {
        if (EmbeddableDiscriminator.is(mapped)) {
            new EmbeddableDiscriminator(context).add(table, mapped);
        } else {
            new BasicColumn(context, extras, table, mapped).add(isOptional, source);
        }
    }
}
