package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id;

    @ElementCollection
    @Column(updatable = false)
    List<String> labels;
}
