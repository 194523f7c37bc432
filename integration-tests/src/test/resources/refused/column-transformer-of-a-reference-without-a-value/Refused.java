package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnTransformer;

@Entity
class Refused {
    @Id
    Long id;

    @ManyToOne
    @ColumnTransformer(write = "7")
    Refused other;
}
