package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "guest_is_customer"))
class Guest extends Customer {}
