package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    private long id;

    private String name;

    @Id
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    @RenamedFrom("name")
    @Backfill("'nobody'")
    @Column(nullable = false)
    public String getFullName() {
        return name;
    }

    public void setFullName(String name) {
        this.name = name;
    }
}
