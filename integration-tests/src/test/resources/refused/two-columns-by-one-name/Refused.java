package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    String criticalPathIp;

    String criticalpathip;
}
