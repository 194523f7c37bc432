package refused;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer<T extends Integer> {
    @Id
    Long id;

    List<T> all;
}
