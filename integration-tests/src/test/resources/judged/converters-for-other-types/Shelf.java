package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shelf {
    @Id
    int id;

    @Convert(converter = OfObjects.class)
    String anything = "a";

    @Convert(converter = OfLists.class)
    List<Integer> numbers = List.of(1);

    @Convert(converter = OfLists.class)
    ArrayList<String> texts;

    @Convert(converter = OfBoxed.class)
    int primitive = 3;

    @Convert(converter = OfUpperBound.class)
    Integer bounded = 4;

    CharSequence above;

    @Convert(converter = OfSomeRights.class)
    Right mayDo = new NamedRight("read");

    @ElementCollection
    @Convert(converter = OfSomeRights.class)
    Set<Right> mayAlsoDo = new HashSet<>();

    StringBuilder below;

    String alsoBelow;

    List<Integer> many = List.of(1);

    Set<Long> more;

    Integer[] several;
}

@Converter
class OfObjects implements AttributeConverter<Object, String> {
    @Override
    public String convertToDatabaseColumn(Object object) {
        return object == null ? null : object.toString();
    }

    @Override
    public Object convertToEntityAttribute(String text) {
        return text;
    }
}

@Converter
@SuppressWarnings("rawtypes")
class OfLists implements AttributeConverter<List, String> {
    @Override
    public String convertToDatabaseColumn(List list) {
        return list == null ? null : "1";
    }

    @Override
    public List convertToEntityAttribute(String text) {
        return text == null ? null : List.of(1);
    }
}

@Converter
class OfBoxed implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Integer convertToEntityAttribute(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}

@Converter
class OfUpperBound implements AttributeConverter<Number, String> {
    @Override
    public String convertToDatabaseColumn(Number number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Number convertToEntityAttribute(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}

@Converter(autoApply = true)
class OfNumbers implements AttributeConverter<Collection<Number>, String> {
    @Override
    public String convertToDatabaseColumn(Collection<Number> numbers) {
        return numbers == null ? null : "1";
    }

    @Override
    public Collection<Number> convertToEntityAttribute(String text) {
        return text == null ? null : List.of(1);
    }
}

@Converter(autoApply = true)
class OfSequences implements AttributeConverter<CharSequence, Integer> {
    @Override
    public Integer convertToDatabaseColumn(CharSequence text) {
        return text == null ? null : text.length();
    }

    @Override
    public CharSequence convertToEntityAttribute(Integer length) {
        return null;
    }
}

/** Made for fewer values than the attributes may have. */
@Converter
class OfSomeRights implements AttributeConverter<NamedRight, String> {
    @Override
    public String convertToDatabaseColumn(NamedRight right) {
        return right == null ? null : right.name();
    }

    @Override
    public NamedRight convertToEntityAttribute(String text) {
        return text == null ? null : new NamedRight(text);
    }
}

interface Right {}

record NamedRight(String name) implements Right {}
