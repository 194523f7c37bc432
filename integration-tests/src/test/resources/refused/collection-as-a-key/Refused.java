package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    @ElementCollection
    Set<String> names;
}
