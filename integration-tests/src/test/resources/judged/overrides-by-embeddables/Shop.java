package shop;

import jakarta.persistence.*;
import java.util.HashMap;
import java.util.Map;

/** What the class of an embeddable says of its own attributes, and of those that it inherits or embeds; who embeds it has the last word. */
@Entity
class Shop {
    @EmbeddedId
    Number number = new Number();

    Address address = new Address();

    @AttributeOverride(name = "street", column = @Column(name = "street_of_store"))
    @AttributeOverride(name = "zone.code", column = @Column(name = "zone_of_store"))
    @AttributeOverride(name = "town", column = @Column(name = "town_of_store"))
    @AttributeOverride(name = "country", column = @Column(name = "country_of_store"))
    @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "owner_of_store"))
    @Embedded
    @Convert(attributeName = "country", converter = AsLong.class)
    Address store = new Address();

    @ElementCollection
    Map<Name, String> names = new HashMap<>();
}

@MappedSuperclass
@AttributeOverride(name = "town", column = @Column(name = "not_heard"))
@Convert(attributeName = "town", converter = AsNumber.class)
class Located {
    String street = "s";
    String town = "t";

    @ManyToOne
    Owner owner;
}

@Embeddable
@AttributeOverride(name = "street", column = @Column(name = "street_name", length = 40))
@AttributeOverride(name = "town", column = @Column(name = "town_name"))
@AttributeOverride(name = "zone.code", column = @Column(name = "zone_code"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "owned_by"))
@Convert(attributeName = "country", converter = AsNumber.class)
class Address extends Located {
    String country = "1";

    @AttributeOverride(name = "code", column = @Column(name = "not_heard_either"))
    Zone zone = new Zone();
}

@Embeddable
@AttributeOverride(name = "code", column = @Column(name = "nor_this"))
class Zone {
    String code = "z";
}

@Embeddable
@AttributeOverride(name = "digits", column = @Column(name = "shop_number", length = 9))
class Number implements java.io.Serializable {
    String digits = "1";

    @Override
    public boolean equals(Object other) {
        return other instanceof Number number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }
}

@Embeddable
@Convert(attributeName = "language", converter = AsNumber.class)
class Name implements java.io.Serializable {
    private String language = "1";

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && name.language.equals(language);
    }

    @Override
    public int hashCode() {
        return language.hashCode();
    }
}

@Entity
class Owner {
    @Id
    Long id = 1L;
}

@Converter
class AsNumber implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String attribute) {
        return attribute == null ? null : Integer.valueOf(attribute);
    }

    @Override
    public String convertToEntityAttribute(Integer column) {
        return column == null ? null : column.toString();
    }
}

@Converter
class AsLong implements AttributeConverter<String, Long> {
    @Override
    public Long convertToDatabaseColumn(String attribute) {
        return attribute == null ? null : Long.valueOf(attribute);
    }

    @Override
    public String convertToEntityAttribute(Long column) {
        return column == null ? null : column.toString();
    }
}
