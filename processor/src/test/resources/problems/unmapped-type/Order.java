package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Order0 {
    @Id
    int id;

    // ERROR [unmapped-type]
    Object anything;

    // ERROR [unmapped-type]
    List<Order0> children;

    // ERROR [unmapped-type]
    Map<String, String> map;

    // ERROR [unmapped-type]
    Byte[] bytes;

    // ERROR [unmapped-type]
    Nothing nothing;

    // ERROR [unmapped-type]
    Order0 parent;
}

enum Nothing {}
