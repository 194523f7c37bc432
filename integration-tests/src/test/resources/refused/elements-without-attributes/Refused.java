package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ElementCollection
    Set<Hour> hours;
}

@Embeddable
class Hour {}
