package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    String name;
}
