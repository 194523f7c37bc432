package dev.retort.processor.assembly;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
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
        return switch (naming) {
            case AUTO -> throw new IllegalStateException("AUTO is resolved when @Migrations is read");
            case JPA, EXPLICIT -> new Identifier(name.text(), name.quoted());
            case SPRING_BOOT_3 -> new Identifier(snakeCase(name.text(), false), name.quoted());
            case SPRING_BOOT_4 ->
                name.quoted() ? new Identifier(name.text(), true) : new Identifier(snakeCase(name.text(), true), false);
        };
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

    /** Of a nested class {@code Holder$Nested}, which Hibernate 6 quotes. */
    LogicalName entity(TypeElement entity, Elements elements) {
        String binary = elements.getBinaryName(entity).toString();
        String name = binary.substring(binary.lastIndexOf('.') + 1);
        return new LogicalName(name, hibernate == Hibernate.V6 && name.indexOf('$') >= 0);
    }

    /** The foreign key column of an attribute, or, where no attribute refers, of an entity. */
    LogicalName joinColumn(LogicalName referrer, Identifier referenced) {
        return new LogicalName(referrer.text() + "_" + referenced.text(), referrer.quoted() || referenced.exact());
    }

    LogicalName joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
        return switch (naming) {
            case AUTO, JPA, EXPLICIT ->
                new LogicalName(
                        ownerTable.text() + "_" + targetTable.text(), ownerTable.exact() || targetTable.exact());
            case SPRING_BOOT_3, SPRING_BOOT_4 ->
                new LogicalName(ownerTable.text() + "_" + attribute, ownerTable.exact());
        };
    }

    /** Named after the entity, not its table, yet quoted as the table is. */
    LogicalName collectionTable(LogicalName owner, Identifier ownerTable, String attribute) {
        return new LogicalName(owner.text() + "_" + attribute, owner.quoted() || ownerTable.exact());
    }

    LogicalName sequence(Identifier table) {
        return new LogicalName(table.text() + "_SEQ", table.exact());
    }
}
