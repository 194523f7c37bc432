package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.Check;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A constraint as a part of a new table, or as the call that adds it to one. */
final class ConstraintCode implements Constraint.Visitor<CodeBlock> {

    static final ConstraintCode PART = new ConstraintCode(Optional.empty(), "");

    private final Optional<QualifiedName> table;
    private final String how;

    private ConstraintCode(Optional<QualifiedName> table, String how) {
        this.table = table;
        this.how = how;
    }

    /** @param how what the name of the call ends with */
    static ConstraintCode addTo(QualifiedName table, String how) {
        return new ConstraintCode(Optional.of(table), how);
    }

    @Override
    public CodeBlock visit(PrimaryKey primaryKey) {
        return call("primaryKey", "addPrimaryKey", strings(primaryKey.name(), primaryKey.columns()));
    }

    @Override
    public CodeBlock visit(Unique unique) {
        return call("unique", "addUnique", strings(unique.name(), unique.columns()));
    }

    @Override
    public CodeBlock visit(Check check) {
        return call("check", "addCheck", CodeBlock.of("$L, $L", literal(check.name()), condition(check.condition())));
    }

    @Override
    public CodeBlock visit(Index index) {
        CodeBlock arguments = strings(index.name(), index.parts());
        return index.unique()
                ? call("uniqueIndex", "createUniqueIndex", arguments)
                : call("index", "createIndex", arguments);
    }

    @Override
    public CodeBlock visit(ForeignKey key) {
        return CodeBlock.of(
                "addForeignKey$L($L,$>$>\nforeignKey($L).references($L)$L$L)$<$<",
                how,
                literal(table.orElseThrow()),
                strings(key.name(), key.columns()),
                strings(key.references(), key.referencedColumns()),
                action("onDelete", key.onDelete()),
                action("onUpdate", key.onUpdate()));
    }

    private static CodeBlock action(String call, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION
                ? CodeBlock.of("")
                : CodeBlock.of(".$L($T.$L)", call, ForeignKey.Action.class, action.name());
    }

    static CodeBlock condition(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public CodeBlock visit(Condition.OneOf oneOf) {
                return CodeBlock.of("oneOf($L)", strings(oneOf.column(), oneOf.values()));
            }

            @Override
            public CodeBlock visit(Condition.Between between) {
                return CodeBlock.of("between($L, $L, $L)", literal(between.column()), between.low(), between.high());
            }

            @Override
            public CodeBlock visit(Condition.Sql sql) {
                return CodeBlock.of("sql($L)", literal(sql.expression()));
            }
        });
    }

    private CodeBlock call(String part, String addition, CodeBlock arguments) {
        return table.map(it -> CodeBlock.of("$L$L($L, $L)", addition, how, literal(it), arguments))
                .orElseGet(() -> CodeBlock.of("$L($L)", part, arguments));
    }

    private static CodeBlock strings(Object first, List<?> rest) {
        return Stream.concat(Stream.of(first), rest.stream())
                .map(it -> literal(it))
                .collect(CodeBlock.joining(", "));
    }
}
