package shop;

import jakarta.persistence.*;
import java.util.*;

/** What is in a collection nobody converts but the collection. */
@Entity
@Convert(attributeName = "names", converter = Digits.class)
@Convert(attributeName = "labels.value", converter = Digits.class)
@Convert(attributeName = "goods.code", converter = Digits.class)
@Convert(attributeName = "corner.words", converter = Digits.class)
class Depot {
    @Id
    Long id = 1L;

    @ElementCollection
    List<String> names = new ArrayList<>(List.of("a"));

    @ElementCollection
    Map<String, String> labels = new HashMap<>(Map.of("a", "b"));

    @ElementCollection
    List<Good> goods = new ArrayList<>();

    Corner corner = new Corner();

    @ElementCollection
    @CollectionTable(name = "numbers")
    @Convert(attributeName = "value", converter = Digits.class)
    List<String> numbers = new ArrayList<>(List.of("7"));

    @ElementCollection
    @CollectionTable(name = "numbered_goods")
    @Convert(attributeName = "value.code", converter = Digits.class)
    List<Good> numberedGoods = new ArrayList<>();

    /** What is said of an attribute of the values is good for one of the same name in the keys. */
    @ElementCollection
    @CollectionTable(name = "places")
    @Convert(attributeName = "value.code", converter = Digits.class)
    Map<Place, Good> places = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "others")
    @Convert(attributeName = "value.code", converter = Digits.class)
    Map<Place, Depot> others = new HashMap<>();
}

@Embeddable
class Corner {
    @ElementCollection
    List<String> words = new ArrayList<>(List.of("x"));

    String wall;
}

@Embeddable
class Good {
    @Column(name = "good_code")
    String code;

    Integer amount;
}

@Embeddable
class Place {
    @Convert(converter = Letters.class)
    String code;

    Integer hall;
}

@Converter
class Digits implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    @Override
    public String convertToEntityAttribute(Integer number) {
        return number == null ? null : number.toString();
    }
}

@Converter
class Letters implements AttributeConverter<String, Character> {
    @Override
    public Character convertToDatabaseColumn(String text) {
        return text == null ? null : text.charAt(0);
    }

    @Override
    public String convertToEntityAttribute(Character letter) {
        return letter == null ? null : letter.toString();
    }
}
