package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Keyed<K, V> {
    @Id
    K key1;

    V value1;
}
