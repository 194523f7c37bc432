package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class House {
    @Id
    int id;

    @Struct(name = "corner")
    @Column(columnDefinition = "text")
    Corner corner;

    @Embeddable
    static class Corner {
        int left;
        int right;
    }
}
