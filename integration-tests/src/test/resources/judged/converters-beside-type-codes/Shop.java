package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How long a text is that holds what a converter makes. */
@Entity
@Convert(attributeName = "said", converter = Digits.class)
@Convert(attributeName = "part.inside", converter = Digits.class)
class Shop {
    @Id
    Long id = 1L;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Convert(converter = Digits.class)
    String own;

    @JdbcTypeCode(SqlTypes.CHAR)
    String said;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Convert(converter = Digits.class)
    @Size(max = 40)
    String limited;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Convert(converter = Digits.class)
    @Column(length = 12)
    String sized;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Convert(converter = Digits.class)
    String varying;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Convert(converter = Letters.class)
    Long number;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Convert(converter = Digits.class)
    String counted;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Convert(converter = Bytes.class)
    UUID bytes;

    @Embedded
    Part part = new Part();
}

@Embeddable
class Part {
    @JdbcTypeCode(SqlTypes.CHAR)
    String inside;
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

@Converter
class Letters implements AttributeConverter<Long, String> {
    @Override
    public String convertToDatabaseColumn(Long number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Long convertToEntityAttribute(String text) {
        return text == null ? null : Long.valueOf(text);
    }
}

@Converter
class Bytes implements AttributeConverter<UUID, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(UUID id) {
        return id == null ? null : id.toString().getBytes();
    }

    @Override
    public UUID convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : UUID.fromString(new String(bytes));
    }
}
