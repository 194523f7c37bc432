package dev.retort.processor.assembly;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.schema.Identifier;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What Hibernate calls the implicit strategy (names nobody wrote) and the physical strategy (what becomes of any name). */
final class NamingRules {

    private final Naming naming;
    private final Hibernate hibernate;

    NamingRules(Naming naming, Hibernate hibernate) {
        this.naming = naming;
        this.hibernate = hibernate;
    }

    boolean derivesNames() {
        return naming != Naming.EXPLICIT;
    }

    Identifier physical(LogicalName name) {
        LogicalName strategic = afterStrategy(name);
        return new Identifier(strategic.text(), strategic.quoted());
    }

    /** The same in the letters that it was given, for what derives from it. */
    LogicalName afterStrategy(LogicalName name) {
        boolean quoted = isQuoted(name);
        return switch (naming) {
            case AUTO -> throw new IllegalStateException("AUTO is resolved when @Migrations is read");
            case JPA, EXPLICIT -> new LogicalName(name.text(), quoted);
            case SPRING_BOOT_3 -> new LogicalName(snakeCase(name.text(), false), quoted);
            case SPRING_BOOT_4 ->
                quoted ? new LogicalName(name.text(), true) : new LogicalName(snakeCase(name.text(), true), false);
        };
    }

    /** Hibernate quotes what it takes for no SQL name, and looks at characters one by one, so at halves of rare ones. */
    private boolean isQuoted(LogicalName name) {
        String text = name.text();
        boolean quoted = name.quoted() || !text.isEmpty() && !isFirst(text.charAt(0));
        for (int i = 1; i < text.length() && !quoted; i++) {
            quoted = !isNext(text.charAt(i));
        }
        return quoted;
    }

    private static boolean isFirst(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private boolean isNext(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' && hibernate == Hibernate.V7;
    }

    /** The last character is never looked at, as in Hibernate. */
    private static String snakeCase(String text, boolean digitsCount) {
        StringBuilder snake = new StringBuilder(text.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (isLower(snake.charAt(i - 1), digitsCount)
                    && Character.isUpperCase(snake.charAt(i))
                    && isLower(snake.charAt(i + 1), digitsCount)) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLower(char c, boolean digitsCount) {
        return Character.isLowerCase(c) || digitsCount && Character.isDigit(c);
    }

    /** Of a nested class {@code Holder$Nested}. */
    LogicalName entity(TypeElement entity, Elements elements) {
        return LogicalName.implicit(SimpleName.of(elements.getBinaryName(entity).toString()));
    }

    /** The column of a key under the same name elsewhere. */
    LogicalName keyColumn(LogicalName table, LogicalName column) {
        return new LogicalName(column.text(), isQuoted(table) || isQuoted(column));
    }

    /** The foreign key column of an attribute, or, where no attribute refers, of an entity. */
    LogicalName joinColumn(LogicalName referrer, LogicalName table, LogicalName column) {
        return new LogicalName(
                referrer.text() + "_" + column.text(), referrer.quoted() || isQuoted(table) || isQuoted(column));
    }

    LogicalName joinTable(LogicalName ownerTable, LogicalName targetTable, String attribute) {
        String end =
                switch (naming) {
                    case AUTO, JPA, EXPLICIT -> targetTable.text();
                    case SPRING_BOOT_3, SPRING_BOOT_4 -> attribute;
                };
        return new LogicalName(ownerTable.text() + "_" + end, isQuoted(ownerTable) || isQuoted(targetTable));
    }

    /** Named after the entity, not its table, yet quoted as the table is. */
    LogicalName collectionTable(LogicalName owner, LogicalName ownerTable, String attribute) {
        return new LogicalName(owner.text() + "_" + attribute, owner.quoted() || isQuoted(ownerTable));
    }

    /** Not quoted as the table is. */
    LogicalName sequence(Identifier table) {
        return LogicalName.implicit(table.text() + "_SEQ");
    }
}
