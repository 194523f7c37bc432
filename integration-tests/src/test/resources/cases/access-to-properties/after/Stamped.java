package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Stamped {
    private long number;

    @Id
    @GeneratedValue
    public long getId() {
        return number;
    }

    public void setId(long id) {
        number = id;
    }
}
