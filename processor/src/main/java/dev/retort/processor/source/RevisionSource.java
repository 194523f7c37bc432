package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.annotations.Revision;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.Definitions;
import dev.retort.operation.SchemaOperation;
import dev.retort.revision.Migration;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A revision as Java text.
 *
 * @param className without its package
 */
public record RevisionSource(String packageName, String className, String message, String text) {

    /** Long enough to tell revisions apart in a folder, short enough for every file system. */
    private static final int NAME_LENGTH = 60;

    /**
     * Writes the revision that leads from a schema to the next.
     *
     * @param ordinal how many revisions came before in this folder, and one
     * @param message what the developer calls it, or nothing
     */
    public static RevisionSource of(
            String packageName,
            int ordinal,
            String id,
            List<String> parents,
            Optional<String> message,
            Schema before,
            List<SchemaOperation> operations) {
        String words = message.orElseGet(() -> RevisionMessage.of(before, operations));
        String className = String.format(Locale.ROOT, "R%04d_%s", ordinal, camelCase(words));
        List<CodeBlock> upgrade = code(operations, true);
        List<CodeBlock> downgrade = code(SchemaDiff.inverse(before, operations), false);

        RevisionMethod up = RevisionMethod.of("upgrade", upgrade);
        RevisionMethod down = RevisionMethod.of("downgrade", downgrade);
        TypeSpec type = TypeSpec.classBuilder(className)
                .addAnnotation(revision(id, parents, words))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class)
                .addMethod(up.method())
                .addMethod(down.method())
                .addTypes(up.parts())
                .addTypes(down.parts())
                .build();
        JavaFile.Builder file =
                JavaFile.builder(packageName, type).indent("    ").skipJavaLangImports(true);
        if (speaksOfDefinitions(upgrade) || speaksOfDefinitions(downgrade)) {
            file.addStaticImport(Definitions.class, "*");
        }
        return new RevisionSource(packageName, className, words, file.build().toString());
    }

    private static boolean speaksOfDefinitions(List<CodeBlock> code) {
        return code.stream()
                .anyMatch(it ->
                        OperationCode.DEFINITION_CALL.matcher(it.toString()).find());
    }

    private static AnnotationSpec revision(String id, List<String> parents, String message) {
        List<CodeBlock> members = new ArrayList<>();
        members.add(CodeBlock.of("id = $L", literal(id)));
        if (!parents.isEmpty()) {
            members.add(CodeBlock.of("parents = $L", parents(parents)));
        }
        members.add(CodeBlock.of("message = $L", literal(message)));
        // As if it were one value: JavaPoet spreads named members over as many lines.
        return AnnotationSpec.builder(Revision.class)
                .addMember("value", CodeBlock.join(members, ", "))
                .build();
    }

    private static CodeBlock parents(List<String> parents) {
        CodeBlock ids = parents.stream().map(it -> literal(it)).collect(CodeBlock.joining(", "));
        return parents.size() == 1 ? ids : CodeBlock.of("{$L}", ids);
    }

    private static List<CodeBlock> code(List<SchemaOperation> operations, boolean warnOfLoss) {
        OperationCode code = new OperationCode(warnOfLoss);
        Guards guards = new Guards(operations);
        return operations.stream()
                .flatMap(it -> Stream.concat(guards.before(it).stream(), Stream.of(it.accept(code))))
                .toList();
    }

    /** {@code add phone to customers} becomes {@code AddPhoneToCustomers}; what Java or a file system may not like is left out. */
    private static String camelCase(String message) {
        StringBuilder name = new StringBuilder();
        for (String word : message.split("[^A-Za-z0-9]+")) {
            if (name.length() + word.length() > NAME_LENGTH) {
                break;
            }
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.isEmpty() ? "Change" : name.toString();
    }
}
