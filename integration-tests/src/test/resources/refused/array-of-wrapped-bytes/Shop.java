package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    Long id;

    Byte[] picture;
}
