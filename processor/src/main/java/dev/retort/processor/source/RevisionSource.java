package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.annotations.Revision;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.Definitions;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.object.ObjectChanges;
import dev.retort.revision.Migration;
import dev.retort.safety.EnumValuesInUse;
import dev.retort.safety.Online;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A revision as Java text.
 *
 * @param className without its package
 */
public record RevisionSource(String packageName, String className, String message, String text) {

    /** Long enough to tell revisions apart in a folder, short enough for every file system. */
    private static final int NAME_LENGTH = 60;

    /** What a revision does, both ways. */
    public record Steps(Way upgrade, Way downgrade) {

        /** The same, with what objects need around it. */
        public Steps within(ObjectChanges up, ObjectChanges down) {
            return new Steps(
                    new Way(upgrade.from, up.around(upgrade.operations)),
                    new Way(downgrade.from, down.around(downgrade.operations)));
        }
    }

    /** One of them, and the schema where it begins. */
    public record Way(Schema from, List<? extends Operation> operations) {}

    /** @param online whether the traffic goes on meanwhile */
    public static Steps steps(Schema before, List<SchemaOperation> operations, boolean online) {
        List<SchemaOperation> inverse = SchemaDiff.inverse(before, operations);
        Schema after = before;
        for (SchemaOperation operation : operations) {
            after = operation.applyTo(after);
        }
        return online
                ? steps(before, Online.of(before, operations), after, Online.of(after, inverse))
                : steps(before, operations, after, inverse);
    }

    private static Steps steps(
            Schema before, List<? extends Operation> upgrade, Schema after, List<? extends Operation> downgrade) {
        return new Steps(
                new Way(before, EnumValuesInUse.addedBefore(upgrade)),
                new Way(after, EnumValuesInUse.addedBefore(downgrade)));
    }

    /** @param given what the developer calls it, or nothing */
    public static String message(
            Optional<String> given, Schema before, List<SchemaOperation> operations, List<String> objects) {
        return given.orElseGet(() -> RevisionMessage.of(before, operations, objects));
    }

    /** @param ordinal how many revisions came before in this folder, and one */
    public static String className(int ordinal, String message) {
        return String.format(Locale.ROOT, "R%04d_%s", ordinal, camelCase(message));
    }

    /** @param accepted the rules that it breaks, with the reasons */
    public static RevisionSource of(
            String packageName,
            String className,
            String id,
            List<String> parents,
            String words,
            List<String> accepted,
            Steps steps) {
        List<CodeBlock> upgrade = code(steps.upgrade(), true);
        List<CodeBlock> downgrade = code(steps.downgrade(), false);

        RevisionMethod up = RevisionMethod.of("upgrade", upgrade);
        RevisionMethod down = RevisionMethod.of("downgrade", downgrade);
        TypeSpec type = TypeSpec.classBuilder(className)
                .addAnnotation(revision(id, parents, words, accepted))
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

    /** Whether another text says the same, apart from its looks. */
    public boolean hasWordsOf(String other) {
        return Tokens.of(text).equals(Tokens.of(other));
    }

    private static boolean speaksOfDefinitions(List<CodeBlock> code) {
        return code.stream().filter(it -> !OperationCode.isSql(it)).anyMatch(it -> OperationCode.DEFINITION_CALL
                .matcher(it.toString())
                .find());
    }

    private static AnnotationSpec revision(String id, List<String> parents, String message, List<String> accepted) {
        List<CodeBlock> members = new ArrayList<>();
        members.add(CodeBlock.of("id = $L", literal(id)));
        if (!parents.isEmpty()) {
            members.add(CodeBlock.of("parents = $L", values(parents)));
        }
        members.add(CodeBlock.of("message = $L", literal(message)));
        if (!accepted.isEmpty()) {
            members.add(CodeBlock.of("accepted = $L", values(accepted)));
        }
        // As if it were one value: JavaPoet spreads named members over as many lines.
        return AnnotationSpec.builder(Revision.class)
                .addMember("value", CodeBlock.join(members, ", "))
                .build();
    }

    private static CodeBlock values(List<String> texts) {
        CodeBlock all = texts.stream().map(it -> literal(it)).collect(CodeBlock.joining(", "));
        return texts.size() == 1 ? all : CodeBlock.of("{$L}", all);
    }

    private static List<CodeBlock> code(Way way, boolean warnOfLoss) {
        OperationCode code = new OperationCode(warnOfLoss);
        List<List<CodeBlock>> guards = new Guards(way.from(), way.operations()).inTurn();
        List<CodeBlock> blocks = new ArrayList<>();
        for (int i = 0; i < way.operations().size(); i++) {
            blocks.addAll(guards.get(i));
            blocks.add(code.of(way.operations().get(i)));
        }
        return blocks;
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
