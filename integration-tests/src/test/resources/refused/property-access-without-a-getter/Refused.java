package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    @Access(AccessType.PROPERTY)
    String name;

    @Access(AccessType.PROPERTY)
    String town;

    String getTown() {
        return town;
    }
}
