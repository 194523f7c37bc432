package shop;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
class Token extends Keyed<UUID, String> {}
