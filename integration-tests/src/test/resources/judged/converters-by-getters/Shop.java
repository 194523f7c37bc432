package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hibernate 7 does not hear what the class says of parts that are embedded by a getter. */
@Entity
@Convert(attributeName = "part.inside", converter = Digits.class)
@Convert(attributeName = "part.plain", converter = Digits.class)
@Convert(attributeName = "top", converter = Digits.class)
class ByGetters {
    private Long id = 1L;
    private Part part = new Part();
    private Part second = new Part();
    private String own;

    @Id
    Long getId() { return id; }
    void setId(Long id) { this.id = id; }

    String getTop() { return own; }
    void setTop(String own) { this.own = own; }

    @Embedded
    @Convert(attributeName = "inside", converter = Digits.class)
    @Convert(attributeName = "plain", converter = Digits.class)
    @AttributeOverride(name = "inside", column = @Column(name = "second_inside"))
    @AttributeOverride(name = "plain", column = @Column(name = "second_plain"))
    Part getSecond() { return second; }
    void setSecond(Part part) { this.second = part; }

    Part getPart() { return part; }
    void setPart(Part part) { this.part = part; }

    @JdbcTypeCode(SqlTypes.CHAR)
    @Convert(converter = Digits.class)
    String getOwn() { return own; }
    void setOwn(String own) { this.own = own; }
}

@Embeddable
class Part {
    private String inside;
    private String plain;

    String getPlain() { return plain; }
    void setPlain(String plain) { this.plain = plain; }

    @JdbcTypeCode(SqlTypes.CHAR)
    String getInside() { return inside; }
    void setInside(String inside) { this.inside = inside; }
}

@Entity
@Convert(attributeName = "held.word", converter = Digits.class)
class ByFields {
    @Id
    Long id = 1L;

    @Embedded
    Held held = new Held();
}

@Embeddable
@Access(AccessType.PROPERTY)
class Held {
    private String word;

    String getWord() { return word; }
    void setWord(String word) { this.word = word; }
}

@Entity
@Convert(attributeName = "holder.word", converter = Digits.class)
class Mixed {
    private Long id = 1L;
    private Holder holder = new Holder();

    @Id
    Long getId() { return id; }
    void setId(Long id) { this.id = id; }

    Holder getHolder() { return holder; }
    void setHolder(Holder holder) { this.holder = holder; }
}

@Embeddable
@Access(AccessType.FIELD)
class Holder {
    String word;
}

@Converter
class Digits implements AttributeConverter<String, Long> {
    @Override
    public Long convertToDatabaseColumn(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    @Override
    public String convertToEntityAttribute(Long number) {
        return number == null ? null : number.toString();
    }
}
