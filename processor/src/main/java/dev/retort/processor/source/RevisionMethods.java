package dev.retort.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.retort.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One way of a revision as a method; as several where the first revision of a large model would outgrow what Java allows. */
final class RevisionMethods {

    /** In characters of source, of which each takes less than a byte of the 64 KiB that one method may have. */
    private static final int LONGEST_BODY = 50_000;

    private RevisionMethods() {}

    static List<MethodSpec> of(String name, List<CodeBlock> calls) {
        List<CodeBlock> bodies = bodies(calls);
        if (bodies.size() == 1) {
            return List.of(method(name, bodies.get(0)));
        }
        CodeBlock.Builder body = CodeBlock.builder();
        List<MethodSpec> parts = new ArrayList<>();
        for (CodeBlock part : bodies) {
            String partName = name + (parts.size() + 1);
            body.addStatement("$L(op)", partName);
            parts.add(MethodSpec.methodBuilder(partName)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(Operations.class, "op")
                    .addCode(part)
                    .build());
        }
        parts.add(0, method(name, body.build()));
        return parts;
    }

    private static List<CodeBlock> bodies(List<CodeBlock> calls) {
        List<CodeBlock> bodies = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder();
        int length = 0;
        for (CodeBlock call : calls) {
            int more = call.toString().length();
            if (length > 0 && length + more > LONGEST_BODY) {
                bodies.add(body.build());
                body = CodeBlock.builder();
                length = 0;
            }
            body.add(call);
            length += more;
        }
        bodies.add(body.build());
        return bodies;
    }

    private static MethodSpec method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op")
                .addCode(body)
                .build();
    }
}
