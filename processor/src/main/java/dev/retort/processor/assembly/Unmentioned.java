package dev.retort.processor.assembly;

import java.util.Collection;
import javax.lang.model.element.TypeElement;

/**
 * Classes that no entity mentions, and that say something of its columns nevertheless.
 *
 * @param converters those with {@code @Converter}, which may apply themselves
 * @param embeddables those that extend other embeddables, and so may be in the place of these
 */
public record Unmentioned(Collection<TypeElement> converters, Collection<TypeElement> embeddables) {}
