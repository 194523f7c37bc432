package dev.retort.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * One way of a revision.
 *
 * @param parts classes inside the revision, where the first revision of a large model would outgrow what Java allows a method, and
 *     its names what Java allows a class
 */
record RevisionMethod(MethodSpec method, List<TypeSpec> parts) {

    static RevisionMethod of(String name, List<CodeBlock> calls) {
        List<List<CodeBlock>> portions = Portions.of(calls);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op");
        if (portions.size() == 1) {
            return new RevisionMethod(method.addCode(CodeBlock.join(calls, "")).build(), List.of());
        }
        List<TypeSpec> parts = new ArrayList<>();
        for (List<CodeBlock> portion : portions) {
            TypeSpec part = part(name, parts.size() + 1, portion);
            parts.add(part);
            method.addStatement("$L.$L(op)", part.name(), name);
        }
        return new RevisionMethod(method.build(), parts);
    }

    private static TypeSpec part(String name, int number, List<CodeBlock> calls) {
        return TypeSpec.classBuilder(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + number)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.STATIC)
                        .addParameter(Operations.class, "op")
                        .addCode(CodeBlock.join(calls, ""))
                        .build())
                .build();
    }
}
