package dev.retort.processor;

import dev.retort.annotations.RenamedFrom;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.RenamedFromAnswer;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What {@link RenamedFrom} said of columns, or of tables, that took each other's names, and stayed: all names are there as before, so
 * that they would be exchanged once more.
 */
record SpentExchanges(History history, SourceTexts texts, Assembly assembly) {

    /** A table, or a column of it. */
    private record Named(QualifiedName table, Optional<Identifier> column) {

        Identifier name() {
            return column.orElse(table.name());
        }

        @Override
        public String toString() {
            return column.map(it -> "column " + it + " of " + table).orElse("table " + table);
        }
    }

    /** The revisions are read only where there is such an answer at all. */
    List<Report> in(List<SchemaOperation> operations) throws IOException {
        List<Report> spent = new ArrayList<>();
        for (Map.Entry<Named, Named> exchange : exchanges(operations).entrySet()) {
            Optional<Located<String>> answer = answer(exchange.getKey(), exchange.getValue());
            if (answer.isPresent()) {
                spentOn(exchange.getKey(), exchange.getValue())
                        .map(it -> Report.at(
                                answer.get().where(),
                                Problem.EXCHANGE_SPENT,
                                it.simpleName(),
                                exchange.getKey(),
                                exchange.getValue().name()))
                        .ifPresent(spent::add);
            }
        }
        return spent;
    }

    /** That on a field with a table may name the attribute, or another table of the field. */
    private Optional<Located<String>> answer(Named from, Named to) {
        return Optional.ofNullable(assembly.origins().get(to.table()))
                .flatMap(it -> to.column().isEmpty()
                        ? Optional.of(it.entity())
                        : Optional.ofNullable(it.columns().get(to.name())))
                .map(it -> it.location().element())
                .flatMap(element -> RenamedFromAnswer.on(element)
                        .filter(it -> to.column().isEmpty() && !(element instanceof TypeElement)
                                || QualifiedName.of(it.value()).name().equals(from.name())));
    }

    /** Only what exchanged the name last has left everything as it is now. */
    private Optional<RevisionDeclaration> spentOn(Named from, Named to) throws IOException {
        Optional<RevisionDeclaration> spentOn = Optional.empty();
        for (Map.Entry<RevisionDeclaration, List<Operation>> revision :
                texts.upgrades(history).entrySet()) {
            Named then = exchanges(revision.getValue()).get(from);
            if (then != null) {
                spentOn = then.equals(to) ? Optional.of(revision.getKey()) : Optional.empty();
            }
        }
        return spentOn;
    }

    /** Of what has another name in the end, that of which the old name is another one's new name, all around. */
    private static Map<Named, Named> exchanges(List<? extends Operation> operations) {
        Map<Named, Named> names = new LinkedHashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof RenameColumn rename) {
                rename(
                        names,
                        new Named(rename.table(), Optional.of(rename.from())),
                        new Named(rename.table(), Optional.of(rename.to())));
            } else if (operation instanceof RenameTable rename) {
                rename(
                        names,
                        new Named(rename.from(), Optional.empty()),
                        new Named(new QualifiedName(rename.from().schema(), rename.to()), Optional.empty()));
            }
        }
        names.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
        while (names.entrySet()
                .removeIf(it -> !names.containsKey(it.getValue()) || !names.containsValue(it.getKey()))) {
            // Whatever ends there goes, too.
        }
        return names;
    }

    private static void rename(Map<Named, Named> names, Named from, Named to) {
        Named first = names.entrySet().stream()
                .filter(it -> it.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(from);
        names.put(first, to);
    }
}
