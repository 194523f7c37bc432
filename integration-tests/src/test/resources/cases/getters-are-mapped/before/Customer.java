package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    private long key;

    @Id
    public long getId() {
        return key;
    }

    public void setId(long id) {
        key = id;
    }
}
