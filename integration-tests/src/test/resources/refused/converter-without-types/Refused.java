package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    @Convert(converter = Raw.class)
    Money money;
}

class Money {}

@SuppressWarnings({"rawtypes"})
class Raw implements AttributeConverter {
    public Object convertToDatabaseColumn(Object money) {
        return null;
    }

    public Object convertToEntityAttribute(Object column) {
        return null;
    }
}
