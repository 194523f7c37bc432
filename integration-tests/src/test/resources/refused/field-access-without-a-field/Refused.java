package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    private long id;

    @Id
    long getId() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }

    @Access(AccessType.FIELD)
    String getName() {
        return "";
    }

    void setName(String name) {}
}
