package shop;

import jakarta.persistence.*;

/** Makes something of null. */
@Converter
public class Mood implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean cheerful) {
        return cheerful ? "yes" : null;
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text != null;
    }
}
