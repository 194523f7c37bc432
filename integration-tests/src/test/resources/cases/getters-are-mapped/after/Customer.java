package shop;

import dev.retort.annotations.Default;
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

    @Default("true")
    public boolean isActive() {
        return !sleeping;
    }

    public void setActive(boolean active) {
        sleeping = !active;
    }
}
