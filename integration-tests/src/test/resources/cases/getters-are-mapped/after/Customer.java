package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    private long key;
    private boolean sleeping;

    @Id
    public long getId() {
        return key;
    }

    public void setId(long id) {
        key = id;
    }

    public boolean isActive() {
        return !sleeping;
    }

    public void setActive(boolean active) {
        sleeping = !active;
    }
}
