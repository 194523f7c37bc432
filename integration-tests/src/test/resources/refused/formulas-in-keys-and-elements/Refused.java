package refused;

import jakarta.persistence.*;
import java.util.Map;
import org.hibernate.annotations.Formula;

@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    Map<Shelf, Label> labels;

    @Embeddable
    record Shelf(int line, @Formula("1") Integer one) {}

    @Embeddable
    record Label(int color, @Formula("2") Integer two) {}
}
