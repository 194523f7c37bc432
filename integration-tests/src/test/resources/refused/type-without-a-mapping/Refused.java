package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    Money money;
}

class Money {}
