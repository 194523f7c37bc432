package refused;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    @Convert(attributeName = "color", converter = AsText.class)
    Map<String, Label> labels;

    @Embeddable
    record Label(Integer color) {}

    static class AsText implements AttributeConverter<Integer, String> {
        @Override
        public String convertToDatabaseColumn(Integer color) {
            return String.valueOf(color);
        }

        @Override
        public Integer convertToEntityAttribute(String text) {
            return Integer.valueOf(text);
        }
    }
}
