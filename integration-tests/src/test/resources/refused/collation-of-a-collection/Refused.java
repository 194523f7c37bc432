package refused;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.Collate;

@Entity
class Customer {
    @Id
    Long id;

    @ElementCollection
    @Collate("C")
    Set<String> tags;
}
