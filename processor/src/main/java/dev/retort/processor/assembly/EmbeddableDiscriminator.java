package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The column that tells of which class an embedded value is, where its class has subclasses. No check is on it. */
final class EmbeddableDiscriminator {

    /** Hibernate's word for it in the name of an override. */
    static final String NAME_IN_OVERRIDES = "{discriminator}";

    private final Context context;

    EmbeddableDiscriminator(Context context) {
        this.context = context;
    }

    /** Stands for it among the attributes of the embeddable; its type is the embeddable. */
    static Attribute attribute(Attribute embedded) {
        return new Attribute(
                embedded.member(),
                embedded.name() + "_" + Discriminators.DEFAULT_NAME,
                embedded.type(),
                new Annotated(embedded.member(), List.of()));
    }

    static boolean is(Mapped mapped) {
        return mapped.path().endsWith("." + Declared.DISCRIMINATOR);
    }

    void add(TableDraft table, Mapped mapped) {
        TypeElement embeddable =
                (TypeElement) ((DeclaredType) mapped.attribute().type()).asElement();
        Discriminator discriminator = Discriminator.of(Annotated.of(embeddable));
        ColumnSettings settings = new ColumnSettings(mapped.column().or(discriminator::column));
        Location where = settings.name().map(Located::where).orElse(mapped.outermost());
        Identifier name = context.names()
                .of(
                        Names.What.DISCRIMINATOR,
                        settings.name(),
                        LogicalName.implicit(
                                discriminator.column().isPresent()
                                        ? Discriminators.DEFAULT_NAME
                                        : mapped.attribute().name()),
                        where);
        int length = mapped.column().isPresent() ? ColumnSettings.DEFAULT_LENGTH : Discriminators.DEFAULT_LENGTH;
        ColumnExtras extras = new ColumnExtras(context);
        Optional<ColumnDefinitionText> definition = extras.definition(settings, table);
        ColumnType type = discriminator.type(settings.length().orElse(length));
        Column column = new Column(
                name,
                ColumnDefinitionText.typeOr(definition, type),
                false,
                definition.flatMap(ColumnDefinitionText::defaultValue),
                false,
                Optional.empty());
        table.add(new ColumnDraft(column, mapped.origin(), where, true, mapped.rowsOf()));
        extras.addConstraints(table, definition, name, where);
        if (!embeddable.getModifiers().contains(Modifier.ABSTRACT)) {
            table.know(name, discriminator.literal(embeddable));
        }
    }
}
