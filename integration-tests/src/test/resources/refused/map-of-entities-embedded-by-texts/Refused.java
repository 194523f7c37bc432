package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToMany
    @Embedded
    Map<String, Shop> branches;
}
